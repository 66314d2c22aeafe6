import { expect, test } from 'vitest';
import { promptIn } from '../../../../src/extraction/body/judgement/prompt';

test.each([
  ['Advertisement', 1],
  ['Sponsored Content •', 1],
  ['Sponsored by a bank', 0],
  ['Read more: The wall that broke', 2],
  ['Read more – it is worth it', 2],
  ['Readers wrote to us', 0],
  ['Related', 2],
  ['Related to this is a question', 0],
  ['相关新闻', 2],
  ['Share this on the net', 3],
  ['SHARE', 3],
  ['Share prices fell by 3 per cent.', 0],
  ['Get our best stories in your inbox', 4],
  ['Get our best stories', 0],
  ['12 comments', 5],
  ['12 commentators were asked.', 0],
  ['Leave a comment below', 5],
  ['(c) 2024 The Courier', 6],
  ['(c) the third of them', 0],
  ['Photo by Ada Lind', 7],
  ['Photographers stood in the rain.', 0],
  ['Tags: harbour, wall', 8],
  ['Tagged by the police', 0],
  ['Updated on 3 March 2024', 9],
  ['Publié le 3 mars 2024', 9],
  ['Actualizados 3 informes', 0],
  ['Updated rules are in force since 3 March. They are strict. Nobody knows why, and for how long.', 0],
  ['14:05 Uhr', 10],
  ['14:05 was when it began', 0],
  ['', 0],
])('the line %j is a prompt of kind %i', (line, kind) => {
  expect(promptIn(line)).toBe(kind);
});
