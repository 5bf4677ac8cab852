/** A part of the source. */
export interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** The place of a node in the source, with those of its tags and attributes. */
export interface Place extends Range {
  readonly startTag?: Range | undefined;
  readonly endTag?: Range | undefined;
  readonly attrs?: Readonly<Record<string, Range>> | undefined;
}
