import { say } from '../wording/words';

/** Bars where title and facts will be. The styles hide them at first, since most answers come almost instantly. */
export function PendingView() {
  return (
    <main class="pending" aria-busy="true">
      <h1 class="unseen">{say('statusPending')}</h1>
      <div class="bar bar-title" />
      <div class="bar bar-meta" />
      {['full', 'most', 'full', 'half'].map((length, index) => (
        <div key={index} class={`bar bar-fact bar-${length}`} />
      ))}
    </main>
  );
}
