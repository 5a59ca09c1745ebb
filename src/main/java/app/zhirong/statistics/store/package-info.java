@NullMarked
package app.zhirong.statistics.store;

import org.jspecify.annotations.NullMarked;
