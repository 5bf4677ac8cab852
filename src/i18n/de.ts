import type {Words} from './words.js';

/** German. */
export const de: Words = {
  ranked: (position, name) => `${position}. ${name}`,
  outOf: (value, best) => `${value} von ${best}`,
  average: (value, best, count) => `${value} von ${best}, im Schnitt aus ${count} Bewertungen auf dieser Seite`,

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
    bought: 'Zum vollen Preis gekauft',
    provided: 'Kostenlos erhalten',
    loaned: 'Geliehen und zurückgegeben',
    researched: 'Nicht selbst benutzt: nach Recherche beurteilt',
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

  verified: (method, date) => (date ? `Geprüft am ${date}: ${method}` : `Geprüft: ${method}`),
  edited: 'Gekürzt oder berichtigt',
  selection: (shown, total, basis) => (basis ? `${shown} von ${total} Stimmen, ${basis}` : `${shown} von ${total} Stimmen`),
  policy: 'Wie diese Stimmen gesammelt werden',
  quoteOf: (name) => (name ? `Zitat von ${name}` : 'Zitat'),

  checklist: 'Checkliste',
  checked: (done, total) => `${done} von ${total} erledigt`,
  uncheckAll: 'Alle Häkchen entfernen',
  forget: 'Häkchen entfernen und auf diesem Gerät vergessen',
  print: 'Drucken',

  entries: 'Neueste Beiträge',
};
