/**
 * Measures how long a reader waits for the first fact: `tsx scripts/bench-popup.ts [ROUNDS] [--apart]`.
 *
 * In a real Chromium and a real Firefox, on articles of 700 words: our popup with the background stopped, warm, and a
 * second time on the same article; beside it the popup of an empty extension, and that of one that asks the page
 * through its background as ours does, with no work on the way: nothing that takes this route can be faster. They
 * take turns, so that whatever else the machine does affects all of them alike. Counted from the popup's own
 * navigation and from the click; medians of the rounds. With `--apart` each article is on a site of its own, and its
 * process has compiled nothing of ours.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { median, quantile, row } from './bench/statistics';
import { serveLoopback } from './browsers/serve';
import { chromiumOpener } from './bench-popup/chromium-opener';
import { firefoxOpener } from './bench-popup/firefox-opener';
import { WAYS, type Opening, type Way } from './bench-popup/opener';
import { articleHtml } from './bench-popup/page';

const WORDS = 700;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { apart: { type: 'boolean', default: false } },
});
const rounds = Number(positionals[0] ?? 15);

const fresh = WAYS.filter(({ isFresh }) => isFresh).length * (rounds + 1);
const articles = Array.from({ length: fresh }, (_, number) => articleHtml(WORDS, number));
const server = await serveLoopback(new Map(articles.map((body, number) => [`/article/${number}`, { body }])));
const addressOf = (number: number): string =>
  `http://${values.apart ? `site${number}.` : ''}localhost:${server.port}/article/${number}`;
try {
  console.log(`${rounds} rounds, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
  console.log(
    row('browser', 'popup', 'from its navigation, ms', 'p90', 'to the empty one', 'from the click, ms'),
  );
  console.log(row('---', '---', '---', '---', '---', '---'));
  for (const open of [chromiumOpener, firefoxOpener]) {
    const opener = await open();
    let shown = 0;
    const openings = new Map<Way, Opening[]>(WAYS.map((way) => [way, []]));
    try {
      await opener.show(addressOf(0));
      // The first opening of each loads and compiles what later ones find ready.
      for (let round = 0; round <= rounds; round++)
        for (const way of WAYS) {
          if (way.isFresh) await opener.show(addressOf(shown++));
          const opening = await opener.open(way);
          if (opening === undefined)
            console.error(`${opener.name}, ${way.name}: no paint was told, left out`);
          else if (round > 0) openings.get(way)?.push(opening);
        }
    } finally {
      await opener.close();
    }
    const own = (way: Way) => (openings.get(way) ?? []).map(({ painted, navigated }) => painted - navigated);
    const whole = (way: Way) => (openings.get(way) ?? []).map(({ painted, clicked }) => painted - clicked);
    const empty = WAYS.flatMap((way) => (way.whose === 'empty' ? own(way) : []));
    for (const way of WAYS)
      console.log(
        row(
          opener.name,
          way.name,
          Math.round(median(own(way))),
          Math.round(quantile(own(way), 0.9)),
          `${(median(own(way)) / median(empty)).toFixed(1)} ×`,
          Math.round(median(whole(way))),
        ),
      );
  }
} finally {
  await server.close();
}
