import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '../../model/digest';
import { topFacts } from '../../model/fact';
import type { Settings } from '../../model/settings';
import { ActionBar } from '../parts/action-bar';
import { Facts } from '../parts/facts';
import { Head } from '../parts/head';
import { ReadNext } from '../parts/read-next';
import { Making } from '../parts/making';
import { sayCount } from '../words';

/** Key facts of a page, what to read next, and how they came about. */
export function DigestView(props: {
  readonly digest: Digest;
  readonly settings: Settings;
  /** Shows the key facts of a page that this one links to. */
  readonly onLinked: ((url: string) => void) | undefined;
  readonly onSay: (text: string) => void;
}) {
  const { digest, settings, onLinked, onSay } = props;
  const [count, setCount] = useState(() => factsAtFirst(digest, settings));
  const facts = topFacts(digest.facts, count);
  useEffect(() => onSay(sayCount('factCount', facts.length)), [facts.length]);

  return (
    <main class="digest">
      <div class="digest-text">
        <Head digest={digest} facts={facts} />
        <Facts digest={digest} facts={facts} onCount={setCount} onSay={onSay} />
        <ReadNext digest={digest} onLinked={onLinked} />
        <Making digest={digest} />
      </div>
      <ActionBar digest={digest} facts={facts} onSay={onSay} />
    </main>
  );
}

function factsAtFirst(digest: Digest, settings: Settings): number {
  const wanted = settings.factCount === 'auto' ? digest.recommended : settings.factCount;
  return Math.min(wanted, digest.facts.length);
}
