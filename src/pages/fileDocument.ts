import { escape } from './document.ts';
import { policyHash } from './policyHash.ts';

/** What the one file is made of, as text that can stand in HTML as it is. */
export interface FileAssets {
  /** A script that runs before anything is shown. */
  first: string;
  /** A module that runs once everything is there. */
  script: string;
  styles: string;
  /** An SVG. */
  icon: string;
}

interface FileDocument {
  language: string;
  title: string;
  description: string;
  assets: FileAssets;
  /** The address of the site that the file belongs to, if there is one. */
  siteUrl: string | undefined;
  body: string;
}

/** A whole HTML page that asks for nothing, and may not. */
export function fileDocument(page: FileDocument): string {
  const { language, title, description, assets, siteUrl, body } = page;
  const { first, script, styles, icon } = assets;
  // Only these very scripts and styles may run; style attributes place the cards.
  const contentSecurityPolicy = [
    "default-src 'none'",
    `script-src ${policyHash(first)} ${policyHash(script)}`,
    `style-src ${policyHash(styles)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(contentSecurityPolicy)}">
<meta name="referrer" content="no-referrer">
<meta name="site-url" content="${escape(siteUrl ?? '')}">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml">
<script>${first}</script>
<style>${styles}</style>
<script type="module">${script}</script>
</head>
<body>${body}</body>
</html>
`;
}
