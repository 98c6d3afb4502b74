import { ExitStatus } from './exit-status.ts';

/** Listens for the signals that end a run. */
export interface Stop {
  readonly signal: AbortSignal;
  /** The exit status that says which signal came, or `null`. */
  readonly status: number | null;
  /** Stops listening. */
  end(): void;
}

/** From here on SIGINT and SIGTERM end the run in order; a second one ends the process at once. */
export function untilSignal(): Stop {
  const controller = new AbortController();
  let status: number | null = null;
  const on = (code: number) => (): void => {
    if (status !== null) process.exit(code);
    status = code;
    controller.abort();
  };
  const onInterrupt = on(ExitStatus.interrupted);
  const onTerminate = on(ExitStatus.terminated);
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  return {
    signal: controller.signal,
    get status() {
      return status;
    },
    end: () => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
    },
  };
}
