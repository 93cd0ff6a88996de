import { wordsOf } from './tokens.ts'

/** Words that tell nothing of what a text is about. Negations stay: `no partner` is the problem. */
const lists: Readonly<Record<string, string>> = {
  en: `a an and any are as at be been but by can could did do does for from had has have he her him his how i if in into is it its me might more most
    must my of on or our out own she should so some such than that the their them then there these they this those to too us very was we were what when
    where which who whom whose why will with would you your`,
  de: `aber alle als also am an auch auf aus bei beim bin bis da das dass daß dem den denn der des die dies diese dieser dieses doch du durch ein eine
    einem einen einer eines er es für hab habe haben hat hatte ich ihr ihre ihrem ihren im in ins ist ja man mehr mein mit mir muss nach nun nur ob oder
    ohne sehr sein seine sich sie sind so soll sollen sollte über um und uns unser unsere unserem unseren unserer vom von vor war waren was weil welche welcher welches wenn wer werden wie
    wir wird wo zu zum zur`,
  fr: `à ai au aux avec avons c ce ces cela cet cette chez comme comment d dans de des du elle elles en est et être eu fait faut il ils j je l la le les
    leur leurs lui m ma mais me mes moi mon n nos notre nous on ont ou où par pas plus pour qu quand que quel quelle qui s sa se ses si son sont sur t ta
    te tes toi ton tout très tu un une vos votre vous y`,
  es: `a al algo ante aquí así como con cómo cuál cuando de del desde donde e el ella ellos en entre era es esa ese eso esta está este esto están fue ha
    hay han hemos la las le les lo los más me mi muy nos nosotros nuestra nuestras nuestro nuestros o os otra otro para pero por porque qué que quien quién se ser si
    sin sobre son su sus también te tiene tu un una uno unos y ya yo`,
  it: `a ad ai al alla alle anche c che chi ci come con cui d da dai dal dalla dalle degli dei del della delle di e è ed era fa gli ha hanno ho i il in io
    l la le lei li lo loro lui ma me mi molto ne negli nei nel nella nelle noi nostra nostre nostri nostro o per perché più quale quali quanto quella
    quello questa questo se sei si sia siamo sono su sua sue sui sul sulla suo te ti tra tu tutti un una uno va vi voi`,
}

const sets = new Map(Object.entries(lists).map(([language, list]) => [language, new Set(wordsOf(list))]))
const none: ReadonlySet<string> = new Set()

/** The stop words of a language (BCP 47, its first part counts), folded; none for a language that we do not know. */
export const stopWordsOf = (language: string): ReadonlySet<string> => sets.get(language.split('-', 1)[0]!) ?? none
