import {DisclosureNote} from './disclosure-note.js';

DisclosureNote.define();

export {DisclosureNote};
