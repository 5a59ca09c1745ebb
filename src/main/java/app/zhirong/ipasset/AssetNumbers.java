package app.zhirong.ipasset;

import java.util.Optional;

/** Reads numbers of rights as people and lists write them. */
public interface AssetNumbers {

    /**
     * The number in its one form; empty if it has no valid form or its check digit is wrong.
     *
     * @param typed with or without ZL, dot, 第 … 号, in full or half width
     */
    Optional<String> patent(String typed);

    /** The registration number in its one form; empty if it has no valid form. */
    Optional<String> trademark(String typed);
}
