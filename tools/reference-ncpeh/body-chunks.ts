/**
 * The body of an answer, chunk by chunk as it is asked for. What makes it is told to stop when the loop is left early or the signal
 * aborts, even while a chunk is awaited.
 */
export async function* bodyChunks(
  response: Response,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (reader === undefined) return;
  const cancel = () => reader.cancel().catch(() => undefined);
  const aborted = () => void cancel();
  signal.addEventListener('abort', aborted);
  try {
    for (;;) {
      const { value } = await reader.read();
      if (value === undefined) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', aborted);
    await cancel();
  }
}
