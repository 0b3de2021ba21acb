import type { Point } from '../layout/drawing.ts';
import type { Picture } from '../state/picture.svelte.ts';

/**
 * The style that puts a card or junction in its place, with where it comes from when it joins the
 * picture: for a page that does not know its own size yet, its place in each form of the picture.
 *
 * @param width and height in map units
 */
export function placeStyle(
  picture: Picture,
  id: string,
  width: number,
  height: number,
  ahead: boolean,
): string {
  const place = (at: Point = { x: 0, y: 0 }) =>
    `translate(${at.x - width / 2}px, ${at.y - height / 2}px)`;
  if (ahead) {
    const { wide, tall } = picture.forms;
    return `--wide: ${place(wide.positions.get(id))}; --tall: ${place(tall.positions.get(id))}`;
  }
  const at = picture.positions.get(id);
  return `transform: ${place(at)}; --from: ${place(picture.cameFrom(id) ?? at)}`;
}
