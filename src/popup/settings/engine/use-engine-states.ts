import { useEffect, useState } from 'preact/hooks';
import type { EngineStates } from '../../../model/engine';
import { ask } from '../../ask';

/** Provides the state of the browser's engines, undefined until it is known, and a way to ask again. */
export function useEngineStates(): {
  readonly states: EngineStates | undefined;
  readonly readAgain: () => void;
} {
  const [states, setStates] = useState<EngineStates>();
  const readAgain = (): void => {
    void ask({ kind: 'engine-states' }).then((answer) => {
      if (answer.ok) setStates(answer.value);
    });
  };
  useEffect(readAgain, []);
  return { states, readAgain };
}
