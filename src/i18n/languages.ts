/** Adds the words of all languages, for servers and tools. */
import './ar.define.js';
import './de.define.js';
import './es.define.js';
import './fr.define.js';
import './he.define.js';
import './id.define.js';
import './it.define.js';
import './ja.define.js';
import './ko.define.js';
import './nl.define.js';
import './pl.define.js';
import './pt-BR.define.js';
import './ru.define.js';
import './sv.define.js';
import './tr.define.js';
import './zh-Hans.define.js';
