import { parseAst } from 'vite';

/**
 * Code as it can stand in a `<script>` element: what HTML would take for the element's end, or for a
 * comment, is written otherwise. It may stand in strings, templates and regular expressions only.
 *
 * @throws where the code no longer parses after that, or has line ends that HTML would change
 */
export function inlineScript(code: string): string {
  const safe = withPlainLines(code).replace(/<(?=!--|\/?script)/gi, '\\x3C');
  try {
    parseAst(safe);
  } catch (cause) {
    throw new Error(
      'The code cannot stand in a page: it has "<!--" or "<script" outside of texts.',
      {
        cause,
      },
    );
  }
  return safe;
}

/** A style sheet as it can stand in a `<style>` element, likewise. */
export function inlineStyles(css: string): string {
  return withPlainLines(css).replace(/<(?=!--|\/?style)/gi, '\\3C ');
}

/** HTML reads every line end as "\n"; a hash of what stands in it must be taken of that. */
function withPlainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
