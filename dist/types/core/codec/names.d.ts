/** The names of a token's parameters (reference §2.2), for the codecs of tokens that are taken apart. */
export declare const NAMES = "(?:sv|ss|srt|sr|sp|st|se|si|sip|spr|ses|sdd|tn|spk|srk|epk|erk|skoid|sktid|skt|ske|sks|skv|saoid|suoid|scid|sduoid|skdutid|srh|srq|rsc[cdelt]|skn|sig)";
