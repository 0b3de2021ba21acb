import { Resvg } from '@resvg/resvg-js';

/**
 * An SVG as a PNG. Its texts must be outlines: no font is at hand.
 *
 * @param width in pixels; the height follows
 */
export function rasterise(svg: string, width: number): Buffer {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  return image.render().asPng();
}
