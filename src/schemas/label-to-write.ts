/** What stands for the words of a mark that was placed by hand, until its author writes them; refused as it is. */
export const LABEL_TO_WRITE = 'Viết lời của dấu';
