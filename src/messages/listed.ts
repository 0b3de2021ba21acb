/**
 * Numbers as they are listed in a sentence: "5, 6 and 7".
 *
 * @param and what stands before the last: "and"
 */
export function listed(numbers: readonly number[], and: string): string {
  return numbers.length < 2
    ? numbers.join('')
    : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`;
}
