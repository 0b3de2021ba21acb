/** To which step a key leads. */
export type StepKey = 'next' | 'previous' | 'first' | 'last';

const stepKeys: Readonly<Record<string, StepKey>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** What has arrow keys, a space bar or a scroll bar of its own, or is read over the tour. */
const ownKeys =
  'input, select, textarea, [contenteditable], dialog, [popover], aside, [role="tree"]';

/**
 * The step to which a key leads; none where the key means something else, as on the map, whose own keys
 * come first.
 */
export function stepKey(event: KeyboardEvent): StepKey | undefined {
  const { target, key } = event;
  if (isTaken(event)) return undefined;
  const pressable = key === ' ' && target instanceof Element && target.closest('button, summary');
  return pressable ? undefined : stepKeys[key];
}

/** Whether a key press is meant for something else than the tour. */
export function isTaken(event: KeyboardEvent): boolean {
  const { target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey) return true;
  return target instanceof Element && target.closest(ownKeys) !== null;
}
