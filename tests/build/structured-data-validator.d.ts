declare module '@adobe/structured-data-validator' {
  /** One thing wrong in structured data. */
  export interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: readonly { type?: string; property?: string; index?: number }[];
  }

  export default class Validator {
    /** @param vocabulary schema.org's, as it is published. */
    constructor(vocabulary: { '@graph': readonly object[] });
    /** @param data what web-auto-extractor gives: nodes by their type. */
    validate(data: { jsonld: Record<string, object[]> }): Promise<Issue[]>;
  }
}
