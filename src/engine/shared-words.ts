const commonWords = new Set(
  'the and you your can could would should shall will did does have has had are was were for with from that this they them then than what which when who whether either want need just still also please going not yes she her his him our out its all get got let now there here how any some'.split(
    ' ',
  ),
);
const stemLength = 5;

function contentStems(words: string): readonly string[] {
  return (words.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !commonWords.has(word))
    .map((word) => word.slice(0, stemLength));
}

/** Whether the two share a word that carries meaning, by its beginning. */
export function sharesAWord(words: string, others: string): boolean {
  const known = new Set(contentStems(others));
  return contentStems(words).some((stem) => known.has(stem));
}
