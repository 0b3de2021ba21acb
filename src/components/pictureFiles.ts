import type { EmbedTheme } from '../formats/embedOptions.ts';
import { htmlText } from '../formats/htmlText.ts';
import type { App } from './app.ts';

/** The current view as a picture; width and height in CSS pixels. */
export function pictureOf(
  { explorer }: App,
  { theme }: { theme: EmbedTheme },
): Promise<{ svg: string; width: number; height: number }> {
  const [width, height] = [1200, 630];
  const [ground, ink] = theme === 'dark' ? ['#1a1714', '#ece4d4'] : ['#fbf8f1', '#1f1d1a'];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/><text x="40" y="80" font-size="32" fill="${ink}">${htmlText(explorer.map.title)}</text></svg>`;
  return Promise.resolve({ svg, width, height });
}

/** A picture in pixels, so many times its size. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be made.'));
    });
  });
}

/** Has the browser save a file. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
