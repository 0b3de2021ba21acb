import { languageIn } from '../formats/languagePart.ts';
import { preferredLanguage } from './preferredLanguage.ts';

// Runs before anything of the file is shown, so that a reader never sees the other language first.
document.documentElement.lang = languageIn(location.hash) ?? preferredLanguage(navigator.languages);
