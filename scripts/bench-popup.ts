/**
 * How long a reader waits for the first fact: `tsx scripts/bench-popup.ts [ROUNDS]`.
 *
 * In a real Chromium and a real Firefox, on an article of 700 words: our popup warm, our popup with the background
 * stopped beforehand, and the popup of an empty extension, in turn, so that whatever else the machine does weighs
 * on all three alike. Counted from the popup's own navigation and from the click; medians of the rounds.
 */
import { cpus, loadavg } from 'node:os';
import { median, quantile, row } from './bench/statistics';
import { serveLoopback } from './browsers/serve';
import { chromiumOpener } from './bench-popup/chromium-opener';
import { emptyExtension } from './bench-popup/empty-extension';
import { firefoxOpener } from './bench-popup/firefox-opener';
import { WAYS, type Opening, type Way } from './bench-popup/opener';
import { articleOf } from './bench-popup/page';

const WORDS = 700;
const rounds = Number(process.argv[2] ?? 15);

const server = await serveLoopback(new Map([['/article', { body: articleOf(WORDS) }]]));
const empty = emptyExtension();
try {
  console.log(`${rounds} rounds, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
  console.log(
    row('browser', 'popup', 'from its navigation, ms', 'p90', 'to the empty one', 'from the click, ms'),
  );
  console.log(row('---', '---', '---', '---', '---', '---'));
  for (const open of [chromiumOpener, firefoxOpener]) {
    const opener = await open(`http://localhost:${server.port}/article`, empty.folder);
    const openings = new Map<Way, Opening[]>(WAYS.map((way) => [way, []]));
    try {
      // The first opening of each loads and compiles what the later ones find ready.
      for (const way of WAYS) await opener.open(way);
      for (let round = 0; round < rounds; round++)
        for (const way of WAYS) openings.get(way)?.push(await opener.open(way));
    } finally {
      await opener.close();
    }
    const own = (way: Way) => (openings.get(way) ?? []).map(({ painted, navigated }) => painted - navigated);
    const whole = (way: Way) => (openings.get(way) ?? []).map(({ painted, clicked }) => painted - clicked);
    for (const way of WAYS)
      console.log(
        row(
          opener.name,
          way,
          Math.round(median(own(way))),
          Math.round(quantile(own(way), 0.9)),
          `${(median(own(way)) / median(own('empty'))).toFixed(1)} ×`,
          Math.round(median(whole(way))),
        ),
      );
  }
} finally {
  empty.remove();
  await server.close();
}
