// Everything about languages, from one place.

export {LANGUAGES, LANGUAGE_NAMES, nearestLanguage} from './language.js';
export {language, languageEvents, loadMessages, setLanguage, t, tIn} from './messages.js';
export {secondTitle, titleIn} from './titles.js';
export {clockTime, dateAndTime, dayMonth, hourMinute, isoDay, longDate, percentage, tellTimesOf, wholeNumber} from './format.js';
export {LocaleController} from './locale-controller.js';
