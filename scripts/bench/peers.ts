import { build } from 'vite';

/** The peers as one script to evaluate in a page; `entry` says what it sets, `__timePeers` by itself. */
export async function peersScript(entry = 'scripts/bench/peers-in-page.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'peers' },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('The peers were not built');
  return chunk.code;
}
