import { displayKey } from '../state/theme.ts';
import { policyHash } from './policyHash.ts';

/**
 * Gives the page the theme that the reader had it remember, before anything is drawn: the one script
 * that stands in a page itself. Where nothing may be read, the system's theme stays.
 */
export const rememberedTheme = `try{const t=new URLSearchParams(localStorage.getItem('${displayKey}')||'').get('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** What a Content-Security-Policy allows that script by. */
export const rememberedThemeHash = policyHash(rememberedTheme);
