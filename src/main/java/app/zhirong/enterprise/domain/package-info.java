/** Standards by which enterprises are classed. Plain Java. */
@NullMarked
package app.zhirong.enterprise.domain;

import org.jspecify.annotations.NullMarked;
