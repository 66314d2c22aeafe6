/**
 * How long a reader waits for the first fact: `tsx scripts/bench-popup.ts [ROUNDS]`.
 *
 * In a real Chromium and a real Firefox, on articles of 700 words: our popup warm, the same once more, our popup with
 * the background stopped beforehand, and the popup of an empty extension, in turn, so that whatever else the machine
 * does weighs on all alike. Counted from the popup's own navigation and from the click; medians of the rounds.
 */
import { cpus, loadavg } from 'node:os';
import { median, quantile, row } from './bench/statistics';
import { serveLoopback } from './browsers/serve';
import { chromiumOpener } from './bench-popup/chromium-opener';
import { emptyExtension } from './bench-popup/empty-extension';
import { firefoxOpener } from './bench-popup/firefox-opener';
import { isOnFreshArticle, WAYS, type Opening, type Way } from './bench-popup/opener';
import { articleOf } from './bench-popup/page';

const WORDS = 700;
const rounds = Number(process.argv[2] ?? 15);

const articles = Array.from({ length: 2 * (rounds + 1) }, (_, number) => articleOf(WORDS, number));
const server = await serveLoopback(new Map(articles.map((body, number) => [`/article/${number}`, { body }])));
const origin = `http://localhost:${server.port}`;
const empty = emptyExtension();
try {
  console.log(`${rounds} rounds, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
  console.log(
    row('browser', 'popup', 'from its navigation, ms', 'p90', 'to the empty one', 'from the click, ms'),
  );
  console.log(row('---', '---', '---', '---', '---', '---'));
  for (const open of [chromiumOpener, firefoxOpener]) {
    const opener = await open(empty.folder);
    let shown = 0;
    const openingOf = async (way: Way): Promise<Opening> => {
      if (isOnFreshArticle(way)) await opener.show(`${origin}/article/${shown++}`);
      return opener.open(way);
    };
    await opener.show(`${origin}/article/0`);
    const openings = new Map<Way, Opening[]>(WAYS.map((way) => [way, []]));
    try {
      // The first opening of each loads and compiles what the later ones find ready.
      for (const way of WAYS) await openingOf(way);
      for (let round = 0; round < rounds; round++)
        for (const way of WAYS) openings.get(way)?.push(await openingOf(way));
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
