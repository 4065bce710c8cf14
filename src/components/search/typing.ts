/** Pause in typing after which the search starts, in ms. */
const PAUSE = 120;
/**
 * The same while a syllable is being composed (Telex, VNI and other input methods): its keys are not a query yet. But
 * keyboards of phones compose every word, and would never say that the last one is done.
 */
const PAUSE_COMPOSING = 800;

/**
 * Calls back when the reader pauses in typing.
 * @returns ends the wait: the question was asked by other means.
 */
export function onTyped(input: HTMLInputElement, ask: () => void): () => void {
  let timer = 0;
  const stop = (): void => clearTimeout(timer);
  const wait = (pause: number): void => {
    stop();
    timer = window.setTimeout(ask, pause);
  };
  input.addEventListener('input', (event) => {
    wait(event instanceof InputEvent && event.isComposing ? PAUSE_COMPOSING : PAUSE);
  });
  input.addEventListener('compositionend', () => wait(PAUSE));
  return stop;
}
