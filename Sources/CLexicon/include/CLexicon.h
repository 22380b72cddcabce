/* The compiled tables, embedded in the binary and read in place. Written by lexicon-compiler from Tables/. */
#ifndef CNEWS_CLEXICON_H
#define CNEWS_CLEXICON_H

#include <stddef.h>
#include <stdint.h>

/* Classes of all Unicode scalars: see CharacterTable.swift. */
const uint8_t *cnews_characters(void);
size_t cnews_characters_size(void);

/* Variant characters and what stands for them: see CharacterVariants.swift. Aligned to 8 bytes. */
const uint8_t *cnews_variants(void);

/* The built-in stop words, an image like the lexicon's: see StopWords.swift. Aligned to 8 bytes. */
const uint8_t *cnews_stop_words(void);
size_t cnews_stop_words_size(void);

/* The cues of pages, an image like the lexicon's: see PageCue.swift. Aligned to 8 bytes. */
const uint8_t *cnews_page_cues(void);
size_t cnews_page_cues_size(void);

/* The built-in lexicon: see LexiconImage.swift. Aligned to 8 bytes. */
const uint8_t *cnews_lexicon(void);
size_t cnews_lexicon_size(void);

/* Names of places and organizations, and the words beside them: see GazetteerImage.swift. Aligned to 8 bytes. */
const uint8_t *cnews_gazetteer(void);
size_t cnews_gazetteer_size(void);

/* The built-in word model: see WordModelImage.swift. Aligned to 8 bytes. */
const uint8_t *cnews_words(void);
size_t cnews_words_size(void);

#endif
