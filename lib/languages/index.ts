import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';

/** The languages that the product has words of. A new one is a folder and a line here. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, pt, it, nl, ru, uk, pl, cs, tr, ro];
