/* Empty on purpose: this module carries pkg-config flags, never ICU's headers. See Sources/CICU/include/CICU.h. */
