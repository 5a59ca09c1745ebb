@NullMarked
package app.zhirong.statistics.worker;

import org.jspecify.annotations.NullMarked;
