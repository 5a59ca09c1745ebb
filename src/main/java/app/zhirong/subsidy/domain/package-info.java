/** Interest-subsidy policies as data, and what they come to for a loan. Plain Java. */
@NullMarked
package app.zhirong.subsidy.domain;

import org.jspecify.annotations.NullMarked;
