import type {WidgetWords, Words} from './words.js';

/** German. */
export const de: Words & WidgetWords = {
  ranked: (position, name) => `${position}. ${name}`,
  outOf: (value, best) => `${value} von ${best}`,

  pros: 'Was mir gefiel',
  cons: 'Was mich störte',
  bestFor: 'Geeignet für',
  specs: 'Daten',
  criteria: 'Im Einzelnen',
  testimonials: 'Was andere sagen',
  evidence: 'So habe ich getestet',
  brand: 'Marke',
  yes: 'Ja',
  no: 'Nein',

  obtained: {
    bought: 'Gekauft',
    provided: 'Kostenlos erhalten',
    loaned: 'Geliehen',
    researched: 'Nur nach Recherche',
  },
  tested: (from = '', until = '') => `Getestet ${from} – ${until}`,
  published: (date) => `Erschienen am ${date}`,
  updated: (date) => `Aktualisiert am ${date}`,

  checkPrice: (seller) => (seller ? `Preis prüfen bei ${seller}` : 'Preis prüfen'),
  paidLink: 'Bezahlter Link',
  paidLinkTo: (text, product) => `${text}, ${product} (bezahlter Link)`,
  price: (price, date) => `${price} am ${date}; Preise ändern sich`,
  availability: {
    'in-stock': 'Auf Lager',
    limited: 'Nur noch wenige',
    'pre-order': 'Vorbestellbar',
    'back-order': 'Nachbestellt',
    'out-of-stock': 'Nicht auf Lager',
    discontinued: 'Wird nicht mehr hergestellt',
  },

  verified: (method) => `Geprüft: ${method}`,
  edited: 'Bearbeitet',
  quote: 'Zitat',

  quotes: {
    mean: (count) => `Mittel aus ${count} Bewertungen auf dieser Seite`,
    selection: (shown, total) => `${shown} von ${total} Stimmen`,
    policy: 'Wie diese Stimmen gesammelt werden',
  },
  checklist: {
    title: 'Checkliste',
    checked: (done, total) => `${done} von ${total} erledigt`,
    uncheckAll: 'Alle Häkchen entfernen',
    forget: 'Häkchen entfernen und auf diesem Gerät vergessen',
    print: 'Drucken',
  },
  profile: {
    entries: 'Neueste Beiträge',
  },
};
