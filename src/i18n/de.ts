import type {WidgetWords, Words} from './words.js';

/** German words. */
export const de: Words & WidgetWords = {
  ranked: (position, name) => `${position}. ${name}`,
  outOf: (value, best) => `${value} von ${best}`,

  bestFor: 'Geeignet für',
  testimonials: 'Was andere sagen',
  yes: 'Ja',
  no: 'Nein',

  published: (date) => `Erschienen am ${date}`,
  updated: (date) => `Aktualisiert am ${date}`,

  checkPrice: (seller) => (seller ? `Preis prüfen bei ${seller}` : 'Preis prüfen'),
  view: (seller) => (seller ? `Ansehen bei ${seller}` : 'Ansehen'),
  paidLink: 'Bezahlter Link',
  paidLinks: 'Bezahlte Links',
  paidLinkTo: (text, product) => `${text}${product ? `, ${product}` : ''} (bezahlter Link)`,
  priceAsOf: (date) => `Stand: ${date}; Preise ändern sich`,
  availability: {
    'in-stock': 'Auf Lager',
    limited: 'Nur noch wenige',
    'pre-order': 'Vorbestellbar',
    'back-order': 'Nachbestellt',
    'out-of-stock': 'Nicht auf Lager',
    discontinued: 'Wird nicht mehr hergestellt',
  },

  review: {
    pros: 'Was mir gefiel',
    cons: 'Was mich störte',
    specs: 'Daten',
    criteria: 'Im Einzelnen',
    evidence: 'So habe ich getestet',
    offers: 'Wo es das gibt',
    obtained: {
      bought: 'Gekauft',
      provided: 'Kostenlos erhalten',
      loaned: 'Geliehen',
      researched: 'Nur nach Recherche',
    },
    tested: (from, until) =>
      from && until ? `Getestet ${from} – ${until}` : from ? `Getestet ab ${from}` : `Getestet bis ${until}`,
  },
  quotes: {
    mean: (count) => `Mittel aus ${count} Bewertungen auf dieser Seite`,
    selection: (shown, total) => `${shown} von ${total} Stimmen`,
    policy: 'Wie diese Stimmen gesammelt werden',
    verified: (method) => `Geprüft: ${method}`,
    edited: 'Bearbeitet',
    readAll: 'Alles lesen',
    readLess: 'Weniger zeigen',
    quote: 'Zitat',
  },
  checklist: {
    title: 'Checkliste',
    checked: (done, total) => `${done} von ${total} erledigt`,
    uncheckAll: 'Alle Häkchen entfernen',
    forget: 'Häkchen entfernen und auf diesem Gerät vergessen',
    print: 'Drucken',
  },
  entries: {
    title: 'Neueste Beiträge',
    loading: 'Die neuesten Beiträge werden geladen …',
    none: 'Hier steht noch nichts.',
    failed: 'Die neuesten Beiträge konnten nicht geladen werden.',
  },
  disclosure: {
    kinds: {
      affiliate:
        'Einige Links auf dieser Seite sind Affiliate-Links: Wer darüber kauft, verschafft der Autorin oder dem Autor vielleicht eine Provision. Der Preis bleibt derselbe.',
      amazon: 'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.',
      gift: 'Ein Produkt auf dieser Seite kam kostenlos vom Hersteller oder von einem Geschäft.',
      paid: 'Für diese Seite wurde bezahlt.',
    },
    policy: 'Wie sich dieser Blog finanziert',
  },
  stars: {
    ratings: (count, value) => (value === 1 ? `${count} Bewertung` : `${count} Bewertungen`),
  },
  verdict: {
    title: 'Fazit',
    notFor: 'Nicht geeignet für',
  },
  picks: {
    title: 'Die besten',
  },
  comparison: {
    title: 'Vergleich',
    unknown: 'Nicht bekannt',
    offers: 'Wo es das gibt',
  },
  guide: {
    contents: 'In diesem Ratgeber',
  },
};
