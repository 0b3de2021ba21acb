/** A short sound, as loud as a spoken word; where there is no sound, none. */
export function beep(): void {
  if (!('AudioContext' in window)) return;
  const context = new AudioContext();
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  const { currentTime } = context;
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0.25, currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, currentTime + 0.9);
  tone.connect(volume).connect(context.destination);
  tone.onended = () => void context.close();
  tone.start();
  tone.stop(currentTime + 0.9);
}
