/** What an IP right is by its numbers, terms and fees. Plain Java. */
@NullMarked
package app.zhirong.ipasset.domain;

import org.jspecify.annotations.NullMarked;
