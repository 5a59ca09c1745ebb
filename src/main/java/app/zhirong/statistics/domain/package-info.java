@NullMarked
package app.zhirong.statistics.domain;

import org.jspecify.annotations.NullMarked;
