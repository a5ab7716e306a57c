/** How far a run is, as a value. */
export interface Standing {
    /** `Listing commits`; `null` while contents are looked at, which is what a run is for. */
    readonly doing: string | null;
    readonly unit: 'object' | 'file';
    readonly done: number;
    /** `null` as long as it is not known. */
    readonly total: number | null;
    /** Of what has been looked at. */
    readonly bytes: number;
}
