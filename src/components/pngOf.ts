/**
 * How a picture is turned into pixels: so many for each of its own, or as many as a sheet of A4 in
 * landscape has at 300 dots per inch, margins of 10 mm left out.
 */
export type PictureScale = number | 'print';

const dotsPerMillimetre = 300 / 25.4;
const printed = { width: 277 * dotsPerMillimetre, height: 190 * dotsPerMillimetre };

/** The most pixels that every browser draws at once: some phones stop there. */
const mostPixels = 16_777_216;

/**
 * An SVG as a PNG.
 *
 * @throws where the browser cannot draw it
 */
export async function pngOf(svg: string, scale: PictureScale): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { width, height } = pngSize(image.naturalWidth, image.naturalHeight, scale);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser.'));
    }, 'image/png');
  });
}

/** The size in pixels of the PNG of a picture, given its own size in CSS pixels. */
export function pngSize(
  width: number,
  height: number,
  scale: PictureScale,
): { width: number; height: number } {
  const wanted =
    scale === 'print' ? Math.min(printed.width / width, printed.height / height) : scale;
  const most = Math.sqrt(mostPixels / (width * height));
  const factor = Math.min(wanted, most);
  // Downwards, or rounding could pass the most that there may be.
  return { width: Math.floor(width * factor), height: Math.floor(height * factor) };
}

/** Offers a file to be saved under a name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
