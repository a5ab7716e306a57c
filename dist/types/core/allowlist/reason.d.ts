/** Whether a reason says something that the next reader can weigh. */
/** True for reasons that are short, or that say only what everybody says: "this is a false positive, please ignore". */
export declare function isEmptyReason(reason: string): boolean;
