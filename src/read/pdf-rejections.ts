/** How pdf.js, inside unpdf, names what a damaged file makes it throw. */
const OF_PDF = /^(?:\w*(?:Parser|XRef|PDF|Format|Missing|Unknown|Abort|Jbig2|Jpx|Jpeg|Cff)\w*(?:Exception|Error))\b/;

/**
 * Runs `work` on a PDF, and lets the promises end that pdf.js itself drops.
 *
 * On some damaged files pdf.js rejects promises of its own that nobody waits for; to Node.js that is the end of the
 * process, to us it is the same damaged file that `work` fails on. Any other rejection is passed on.
 */
export async function withPdfRejections<T>(work: () => Promise<T>): Promise<T> {
  const onRejection = (reason: unknown): void => {
    if (!OF_PDF.test(String((reason as { name?: unknown } | null)?.name ?? reason))) throw reason;
  };
  process.on('unhandledRejection', onRejection);
  try {
    return await work();
  } finally {
    // They come a turn or two of the loop after the failure that is told.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onRejection);
  }
}
