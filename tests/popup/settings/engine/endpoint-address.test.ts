import { describe, expect, test } from 'vitest';
import { endpointAddress } from '../../../../src/popup/settings/engine/endpoint-address';

describe('the address that the reader means', () => {
  test.each([
    ['localhost:11434', 'http://localhost:11434/v1'],
    [' http://localhost:11434/ ', 'http://localhost:11434/v1'],
    ['127.0.0.1:1234/v1/', 'http://127.0.0.1:1234/v1'],
    ['[::1]:8080', 'http://[::1]:8080/v1'],
    ['192.168.0.7:8000', 'http://192.168.0.7:8000/v1'],
    ['172.15.255.255:11434', 'https://172.15.255.255:11434/v1'],
    ['172.16.0.0:11434', 'http://172.16.0.0:11434/v1'],
    ['172.17.0.2:11434', 'http://172.17.0.2:11434/v1'],
    ['172.31.255.255:11434', 'http://172.31.255.255:11434/v1'],
    ['172.32.0.0:11434', 'https://172.32.0.0:11434/v1'],
    ['studio.local:1234', 'http://studio.local:1234/v1'],
    ['gpu.home.arpa:1234', 'http://gpu.home.arpa:1234/v1'],
    ['100.100.1.2:11434', 'http://100.100.1.2:11434/v1'],
    ['studio:1234', 'http://studio:1234/v1'],
    ['api.model.example', 'https://api.model.example/v1'],
    ['api.model.example/v1/chat/completions', 'https://api.model.example/v1'],
    ['https://model.example/api/openai/v2/models', 'https://model.example/api/openai/v2'],
    ['http://model.example/v1', 'http://model.example/v1'],
    ['https://name:word@model.example/v1?a=b#c', 'https://model.example/v1'],
  ])('%s', (input, address) => {
    expect(endpointAddress(input)).toBe(address);
  });
});

test.each(['', '  ', 'ftp://model.example/', 'javascript:alert(1)', 'file:///etc', 'http://', 'a b'])(
  'there is none in "%s"',
  (input) => {
    expect(endpointAddress(input)).toBeUndefined();
  },
);
