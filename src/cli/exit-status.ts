/** What the program's exit status says. */
export const ExitStatus = {
  ok: 0,
  /** Some input gave no record. */
  inputFailed: 1,
  usage: 2,
  outputFailed: 3,
  interrupted: 130,
  terminated: 143,
} as const;
