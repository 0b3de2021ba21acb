import '../components/theme.css';
import './fonts.css';
import { preferredLanguage } from './preferredLanguage.ts';

// The fragment goes along, so that a link without a language leads to what it names.
location.replace(`./${preferredLanguage(navigator.languages)}/${location.hash}`);
