/** French, the source of all other catalogues. ICU message syntax; keys are `room.thing.part`. */
export const fr = {
  "app.name": "Passerelles",
  "app.tagline": "Atlas des partenariats territoriaux franco-marocains",

  "status.active": "Actif",
  "status.building": "En construction",
  "status.revival": "À relancer",
  "status.waiting": "En attente",
  "status.stalled": "À l’arrêt",
  "status.ended": "Terminé",
  "status.unconfirmed": "Non confirmé",
  "status.seeking": "Cherche un partenaire",

  "kind.cooperation": "Coopération décentralisée",
  "kind.twinning": "Jumelage",
  "kind.association-project": "Projet associatif",
  "kind.programme": "Programme",
  "kind.institution": "Coopération entre institutions",

  "level.region": "Région",
  "level.department": "Département, province, préfecture",
  "level.intermunicipality": "Intercommunalité",
  "level.municipality": "Commune",
  "level.other": "Autre territoire",

  "confidence.high": "Confiance forte",
  "confidence.medium": "Confiance moyenne",
  "confidence.low": "Confiance faible",
} as const;
