type Listener = (message?: unknown) => void;

/** A fake `runtime.connect`, whose ports answer as a message would be answered; `ports` tells which are still open. */
export function fakeConnect(answer: (message: object) => Promise<unknown>) {
  const ports: { isOpen: boolean; readonly die: () => void }[] = [];
  const connect = () => {
    const listeners = { message: [] as Listener[], disconnect: [] as Listener[] };
    const state = {
      isOpen: true,
      die: (): void => {
        state.isOpen = false;
        for (const listener of listeners.disconnect) listener();
      },
    };
    ports.push(state);
    return {
      onMessage: { addListener: (listener: Listener) => void listeners.message.push(listener) },
      onDisconnect: { addListener: (listener: Listener) => void listeners.disconnect.push(listener) },
      disconnect: () => void (state.isOpen = false),
      postMessage: (message: object) =>
        void answer(message).then((reply) => {
          if (state.isOpen) for (const listener of listeners.message) listener(reply);
        }),
    };
  };
  return { connect, ports };
}
