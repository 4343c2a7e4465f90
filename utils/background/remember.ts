/**
 * An answer of the browser as it was given last: it is asked for at once, and again after a change, so that nobody need
 * wait for it while a person waits. `onChange` is given what forgets it. An answer that fails, or that need not last, is not
 * remembered.
 */
export function remember<Value>(
  ask: () => Promise<Value>,
  onChange: (forget: () => void) => void,
  lasts: (answer: Value) => boolean = () => true,
): () => Promise<Value> {
  let known: Promise<Value> | null = null;
  const forget = (): void => {
    known = null;
  };
  const keepIfLasting = async (asked: Promise<Value>): Promise<void> => {
    const isLasting = await asked.then(lasts, () => false);
    if (!isLasting && known === asked) forget();
  };
  const answer = (): Promise<Value> => {
    if (known !== null) return known;
    const asked = ask();
    known = asked;
    void keepIfLasting(asked);
    return asked;
  };
  onChange(forget);
  void answer();
  return answer;
}
