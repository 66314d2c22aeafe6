import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '../../model/digest';
import type { Settings } from '../../model/settings';
import { ActionBar } from '../parts/action-bar';
import { EngineLine } from '../parts/engine-line';
import { Facts } from '../parts/facts';
import { Head } from '../parts/head';
import { ReadNext } from '../parts/read-next';
import { Making } from '../parts/making';
import { chooseFacts } from '../shown-fact';
import { useToast } from '../hooks/use-toast';
import { useRefining } from '../hooks/use-refining';
import { sayCount } from '../wording/words';

/** Key facts of a page, what to read next, and how the facts were made. */
export function DigestView(props: {
  readonly digest: Digest;
  readonly settings: Settings;
  /** Shows the key facts of a page that this one links to. */
  readonly onLinked: ((url: string) => void) | undefined;
  readonly onSay: (text: string) => void;
}) {
  const { digest, settings, onLinked, onSay } = props;
  const [count, setCount] = useState(() => factsAtFirst(digest, settings));
  const [wish, setWish] = useState<'built-in' | 'worded'>();
  const refined = useRefining(digest, settings);
  const choice = chooseFacts(digest.facts, refined?.state, count, wish);
  const { facts, isWorded } = choice;
  const use = isWorded ? refined?.state?.use : undefined;
  const { toast, tell, dismiss } = useToast(onSay);
  useEffect(() => onSay(sayCount('factCount', facts.length)), [facts.length]);

  return (
    <main class="digest">
      <div class="digest-text">
        <Head digest={digest} facts={facts} />
        <Facts
          digest={digest}
          choice={choice}
          engineLine={
            refined !== undefined && (
              <EngineLine refined={refined} choice={choice} onWish={setWish} onSay={onSay} />
            )
          }
          writtenLanguage={use === undefined || use.language === 'article' ? undefined : use.language}
          onCount={setCount}
          onSay={onSay}
          onTell={tell}
        />
        <ReadNext digest={digest} onLinked={onLinked} />
        <Making digest={digest} use={use} />
      </div>
      <ActionBar digest={digest} facts={facts} toast={toast} onTell={tell} onDismiss={dismiss} />
    </main>
  );
}

function factsAtFirst(digest: Digest, settings: Settings): number {
  const wanted = settings.factCount === 'auto' ? digest.recommended : settings.factCount;
  return Math.min(wanted, digest.facts.length);
}
