@NullMarked
package app.zhirong.matching.store;

import org.jspecify.annotations.NullMarked;
